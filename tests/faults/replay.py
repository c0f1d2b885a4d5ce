"""What a power cut could leave of a disk, from the calls that were made to it (disk.py).

What a program writes is sure to be on the disk once it is synchronised; until then any part of it may be, in pieces
of a sector or a page, and a name in a folder only once the folder is synchronised."""

import functools
import pathlib


class File:
    def __init__(self):
        self.kept, self.pending = bytearray(), []

    def synchronise(self):
        for change in self.pending:
            apply(self.kept, *change)
        self.pending = []


class Folder:
    def __init__(self):
        self.kept, self.now = {}, {} # by name: what is on the disk, what the program sees


def apply(content, offset, written):
    """Writes the bytes there; without bytes, makes the content end there."""
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if written is None:
        del content[offset:]
    else:
        content[offset:offset + len(written)] = written


class Disk:
    """What is on the disk and what is not sure to be, after some calls."""

    def __init__(self, place, root_inode):
        self.place, self.root = place, Folder()
        self.nodes = {root_inode: self.root}
        self.unsure = [] # changes of names, in order: (folder, {name: node or None})

    def folder_of(self, path):
        *above, name = pathlib.Path(path).relative_to(self.place).parts
        return functools.reduce(lambda folder, step: folder.now[step], above, self.root), name

    def rename(self, path, node):
        """Puts a node, or nothing, where the path says."""
        folder, name = self.folder_of(path)
        self.change(folder, {name: node})

    def change(self, folder, names):
        put(folder.now, names)
        self.unsure.append((folder, names))

    def do(self, call, ignoring_synchronisation=False):
        node = self.nodes.get(call.inode)
        if call.call in "cd":
            node = File() if call.call == "c" else Folder()
            self.nodes[call.inode] = node
            self.rename(call.path, node)
        elif call.call == "w":
            node.pending.append((call.offset, call.bytes))
        elif call.call == "t":
            node.pending.append((call.offset, None))
        elif call.call == "u":
            self.rename(call.path, None)
        elif call.call == "n":
            (folder, name), (target, new_name) = self.folder_of(call.path), self.folder_of(call.to)
            assert folder is target, "a rename from one folder to another is not made here"
            self.change(folder, {new_name: folder.now[name], name: None})
        elif call.call == "s" and not ignoring_synchronisation:
            self.synchronise(node)

    def synchronise(self, node):
        if isinstance(node, File):
            node.synchronise()
            return
        for folder, names in self.unsure:
            if folder is node:
                put(node.kept, names)
        self.unsure = [change for change in self.unsure if change[0] is not node]

    def cut(self, chance, into):
        """Writes to a folder what a power cut could leave. Names change in order; writes in any."""
        for folder, names in self.unsure[:chance.randint(0, len(self.unsure))]:
            put(folder.kept, names)
        left(self.root, into, chance, chance.choice(["none", "all", "some", "torn", "some", "torn"]))


def put(names, changes):
    for name, node in changes.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


def left(folder, into, chance, how):
    into.mkdir()
    for name, node in folder.kept.items():
        if isinstance(node, Folder):
            left(node, into / name, chance, how)
        else:
            (into / name).write_bytes(content_left(node, chance, how))


def content_left(file, chance, how):
    content = bytearray(file.kept)
    for offset, written in file.pending if how != "none" else []:
        if how == "all":
            apply(content, offset, written)
        elif how == "torn" and written:
            size = chance.choice([512, 4096])
            for at in range(0, len(written), size):
                if chance.random() < 0.6:
                    apply(content, offset + at, written[at:at + size])
        elif chance.random() < 0.5:
            apply(content, offset, written)
    return content
