"""The rules that ``askwell check`` holds a pack to, one module a family."""
