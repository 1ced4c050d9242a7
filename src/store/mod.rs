//! The only module that touches the users' files.
