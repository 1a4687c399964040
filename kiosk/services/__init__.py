"""Objects with state and time that the screens share."""
