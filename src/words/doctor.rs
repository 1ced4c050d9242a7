//! What is not as it should be in the folders of the notes, in words: what, where, what to do.
//! Must never repeat what stands in a file.

use super::Words;
use super::troubles::place;
use crate::domain::clean::clean_line;
use crate::say;
use crate::store::{Cure, Finding, Service, Shown, StoreError, Trouble, What};

impl Words {
    /// A finding, and what became of it.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> String {
        let what = self.what(finding);
        let cure = match finding.cure {
            Cure::Done => say!(self, "doctor-cure-done"),
            Cure::Failed(cause) => {
                let error = StoreError {
                    path: finding.path.clone(),
                    cause,
                };
                let why = self.store_error(&error);
                say!(self, "doctor-cure-failed", why = why)
            }
            Cure::Elsewhere => say!(self, "doctor-cure-elsewhere"),
            Cure::Possible | Cure::ByHand => return what,
        };
        format!("{what} {cure}")
    }

    fn what(&self, finding: &Finding) -> String {
        let path = place(&finding.path, None);
        match &finding.what {
            What::Open => say!(self, "doctor-open", path = path),
            &What::File(kind, place) => self.trouble(&Trouble {
                path: finding.path.clone(),
                place,
                kind,
                shown: Shown::Nothing,
            }),
            What::Unfinished => say!(self, "doctor-unfinished", path = path),
            &What::Copy(service) => {
                say!(
                    self,
                    "doctor-copy",
                    path = path,
                    who = self.service(service)
                )
            }
            &What::UnreadableCopy(service) => {
                let who = self.service(service);
                say!(self, "doctor-unreadable-copy", path = path, who = who)
            }
            &What::LittleRoom(megabytes) => {
                say!(self, "doctor-room", path = path, megabytes = megabytes)
            }
            What::Stray => say!(self, "doctor-stray", path = path),
            What::InUse => say!(self, "doctor-in-use", path = path),
            What::StaleLock => say!(self, "doctor-lock", path = path),
            What::NoOwnKey => say!(self, "doctor-no-own-key", path = path),
            What::BadKeys => say!(self, "doctor-bad-keys", path = path),
            What::NoCircle => say!(self, "doctor-no-circle", path = path),
            What::LiesOpen => say!(self, "doctor-lies-open", path = path),
            What::OthersLieOpen => say!(self, "doctor-others-open", path = path),
            What::LeavesOut(reader) => self.leaves_out(&path, reader),
            What::LeftOut(name) if name.is_empty() => {
                say!(self, "doctor-left-out", path = path)
            }
            What::LeftOut(name) => {
                let name = clean_line(name.show());
                say!(self, "doctor-left-out-by", path = path, name = name)
            }
            &What::NotSeen(cause) => self.store_error(&StoreError {
                path: finding.path.clone(),
                cause,
            }),
        }
    }

    fn service(&self, service: Service) -> String {
        match service {
            Service::Syncthing => "Syncthing".to_owned(),
            Service::Nextcloud => "Nextcloud".to_owned(),
            Service::OneDrive => "OneDrive".to_owned(),
            Service::Dropbox => "Dropbox".to_owned(),
            Service::Somebody => say!(self, "doctor-somebody"),
        }
    }
}
