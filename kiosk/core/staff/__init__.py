"""What staff do at the kiosk behind their PIN: a machine of its own, over a visit that stays as it is."""
