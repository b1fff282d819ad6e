"""Scorecards as files: json, workbook and pdf are written here, json and workbook read back."""
