//! What `smil` does without its screen: plain text for pipes, checks, printing.
