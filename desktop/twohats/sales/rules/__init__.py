"""What Sales knows by heart."""
