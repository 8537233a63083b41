"""What speaks: the Engine protocol, the registry, one file per engine."""
