"""What the operating system tells and does, behind one Protocol."""
