"""Patient check-in kiosk for myelogram and epidurography visits."""

__version__ = "0.1.0"
