"""Tests of the kiosk; the name is taken by a careless package, so this folder is one too."""
