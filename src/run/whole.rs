//! Gathers what is written and hands it on in one piece, so that the terminal never shows half of a
//! picture. Takes the memory that a picture needs, and no more. Must not know what is written.

use std::io::{self, Write};

/// Hands on all that was written since the last time, when it is flushed.
#[derive(Debug)]
pub struct Whole<W> {
    gathered: Vec<u8>,
    to: W,
}

impl<W: Write> Whole<W> {
    /// Hands on to this.
    pub const fn new(to: W) -> Self {
        let gathered = Vec::new();
        Self { gathered, to }
    }
}

impl<W: Write> Write for Whole<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.gathered.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// What is not taken is gone: the next picture would not fit behind it.
    fn flush(&mut self) -> io::Result<()> {
        let written = self.to.write_all(&self.gathered);
        self.gathered.clear();
        written?;
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps every piece that it is given, and takes so many.
    #[derive(Default)]
    struct Pieces(Vec<Vec<u8>>, usize);

    impl Write for Pieces {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.0.len() == self.1 {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.0.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_picture_of_any_size_goes_out_in_one_piece() {
        let mut whole = Whole::new(Pieces(Vec::new(), 2));
        for _ in 0..1000 {
            whole.write_all(&[7; 100]).unwrap();
        }
        assert!(whole.to.0.is_empty());
        whole.flush().unwrap();
        whole.write_all(b"next").unwrap();
        whole.flush().unwrap();
        assert_eq!(whole.to.0, [vec![7; 100_000], b"next".to_vec()]);
        // One that is gone says so each time, and nothing heaps up.
        for _ in 0..2 {
            whole.write_all(b"lost").unwrap();
            assert!(whole.flush().is_err());
            assert!(whole.gathered.is_empty());
        }
    }
}
