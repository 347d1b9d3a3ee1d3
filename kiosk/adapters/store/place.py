"""Where a store may lie: on a disk of this machine. SQLite's locks and its shared memory do not hold over a network."""

import os
from pathlib import Path, PurePath
from typing import Final

import psutil

from kiosk.errors import StoreError

_SHARED: Final = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbnetfs", "afs", "auristorfs", "ncp", "ncpfs"),
        *("coda", "9p", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "ceph", "lustre", "beegfs", "gpfs", "pvfs2"),
        *("gfs", "gfs2", "ocfs2", "glusterfs", "orangefs", "acfs", "davfs", "davfs2", "webdav", "afpfs", "ftp"),
        *("sshfs", "rclone", "s3fs", "goofys", "gcsfuse", "curlftpfs", "vmhgfs-fuse", "mount.cifs", "moosefs", "mfs"),
    )
)
"""Names of file systems that other machines write too; in /proc/mounts those of FUSE follow ``fuse.``."""


def ensure_local(path: Path) -> None:
    """Raises ``StoreError`` for a store on a file system of the network; a file need not be there yet."""
    found = shared_file_system(path)
    if found:
        raise StoreError(
            f"the store {path} lies on a network ({found}), and SQLite is not shared over a network: choose a folder "
            "on this machine's own disk. A desk on another computer needs the PostgreSQL store, which comes later"
        )


def shared_file_system(path: Path) -> str:
    """The kind of network file system that ``path`` lies on; empty = a disk of this machine, or not known."""
    place = path.resolve()
    if os.name == "nt" and place.drive.startswith("\\\\"):
        return "a UNC path"
    mounts = [
        (len(PurePath(mount.mountpoint).parts), number, mount)
        for number, mount in enumerate(psutil.disk_partitions(all=True))
        if place.is_relative_to(mount.mountpoint)
    ]
    if not mounts:
        return ""
    # the deepest, and of several on one place the last: it hides the others
    mount = max(mounts, key=lambda each: each[:2])[2]
    if os.name == "nt" and "remote" in mount.opts.split(","):
        return "a network drive"
    kind = mount.fstype.lower()
    return mount.fstype if kind.removeprefix("fuse.") in _SHARED else ""
