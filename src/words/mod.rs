//! Every sentence that the program says, in three languages.
