//! Saving a session through the store, beside the bare steps with the same bytes: temp file,
//! sync, rename, sync of the folder.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use smil::store::Which;

use crate::made::{self, Held};
use crate::table::{Goal, Table, median};

/// Saves both ways by turns.
pub fn measure(scratch: &Path, rounds: usize, table: &mut Table) {
    let folder = scratch.join("saves");
    let store = made::store(&folder);
    let group = made::group(&store, 1, Held::All);
    let planned = made::planned_id(1);
    let path = store.path_of(&group, Which::Session(&planned));
    let lock = store.lock(&group).unwrap();
    let book = store.read_session(&group, &planned).unwrap().book;
    let bytes = fs::read(&path).unwrap();
    let beside = path.with_file_name("beside.ron");
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let began = Instant::now();
        store.save_session(&lock, &planned, &book).unwrap();
        ours.push(began.elapsed().as_secs_f64() * 1e3);
        let began = Instant::now();
        bare(&beside, &bytes);
        least.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let name = format!("a save of {} kB", bytes.len() / 1000);
    let medians = (median(&mut ours), median(&mut least));
    table.pair(&name, "ms", medians, Goal::Times(2.0));
}

/// The least that a save can be.
pub fn bare(path: &Path, bytes: &[u8]) {
    let temporary = path.with_extension("tmp");
    let mut file = File::create(&temporary).unwrap();
    file.write_all(bytes).unwrap();
    file.sync_all().unwrap();
    drop(file);
    fs::rename(&temporary, path).unwrap();
    #[cfg(unix)]
    File::open(path.parent().unwrap())
        .unwrap()
        .sync_all()
        .unwrap();
}
