"""The Marketing wing: looks from the customer's side, months ahead."""
