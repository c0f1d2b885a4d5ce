"""The files of the checkout that lint looks at."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def jobs():
    """How many programs to run at once."""
    return int(os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or os.cpu_count() or 1)


def files(*patterns):
    """Paths of the project's own files, relative to ROOT; those whose name fits a pattern, if any is given.

    Own is what git knows or would take. Without git (a source archive) it is all but build/.
    """
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode == 0:
        paths = [pathlib.Path(name) for name in listing.stdout.split("\0") if name]
    else:
        paths = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
    return sorted(path for path in set(paths)
                  if (ROOT / path).is_file() and path.parts[0] != "build"
                  and (not patterns or any(path.match(pattern) for pattern in patterns)))
