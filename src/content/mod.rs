//! The programmes: those built in, and those in a folder of the leaders. Reads, never writes.
