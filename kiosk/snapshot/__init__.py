"""Pictures of every screen, with what is on it as data."""
