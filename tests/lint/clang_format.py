#!/usr/bin/env python3
"""Every C++ file is formatted as .clang-format says: clang_format.py CLANG-FORMAT"""

import subprocess
import sys

import checkout

paths = checkout.files("*.cpp", "*.h", "*.mm")
sys.exit(subprocess.run([sys.argv[1], "--dry-run", "-Werror", *map(str, paths)], cwd=checkout.ROOT).returncode)
