"""The rules of the kiosk as plain functions over frozen data: no Qt, no files, no clock."""
