"""What is done in the office."""
