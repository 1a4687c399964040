"""The printed sheet: model, layout and PDF."""
