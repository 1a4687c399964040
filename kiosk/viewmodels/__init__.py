"""One module a screen: what it shows and what a tap does."""
