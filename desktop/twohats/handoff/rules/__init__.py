"""What the hall knows by heart."""
