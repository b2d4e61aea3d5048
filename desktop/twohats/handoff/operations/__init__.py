"""What happens in the hall; called by the verbs of the wings, within their transaction."""
