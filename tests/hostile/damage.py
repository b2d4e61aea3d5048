"""Ways in which a file is damaged while nobody looks: on its disk, on its way, or by another program."""

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

_PAGE = 4096
_HEADER = 100
_LEAST, _MOST = 1, 5

# Damages the file at the first path; the second leads to a file of another firm.
Damage = Callable[[Path, Path, Random], None]


def flip_bits(path: Path, _other: Path, chance: Random) -> None:
    """Flip a few bits where something is written: most of a small file is zeros."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(_LEAST, _MOST)):
        place = chance.randrange(len(content))
        place = next((at for at in range(place, len(content)) if content[at]), place)
        content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def zero_pages(path: Path, _other: Path, chance: Random) -> None:
    for number in _numbers(path, chance):
        _put(path, number * _PAGE, bytes(_PAGE))


def fill_pages(path: Path, _other: Path, chance: Random) -> None:
    for number in _numbers(path, chance):
        _put(path, number * _PAGE, chance.randbytes(_PAGE))


def swap_pages(path: Path, _other: Path, chance: Random) -> None:
    content = path.read_bytes()
    one, two = (chance.randrange(len(content) // _PAGE) * _PAGE for _ in range(2))
    _put(path, one, content[two : two + _PAGE])
    _put(path, two, content[one : one + _PAGE])


def mix_pages(path: Path, other: Path, chance: Random) -> None:
    """Pages of another firm's file in the same places."""
    foreign = other.read_bytes()
    for number in _numbers(path, chance):
        _put(path, number * _PAGE, foreign[number * _PAGE : (number + 1) * _PAGE])


def cut_off(path: Path, _other: Path, chance: Random) -> None:
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def spoil_header(path: Path, _other: Path, chance: Random) -> None:
    for _ in range(chance.randint(_LEAST, _MOST)):
        _put(path, chance.randrange(_HEADER), chance.randbytes(chance.randint(1, 4)))


def append_garbage(path: Path, _other: Path, chance: Random) -> None:
    with path.open("ab") as file:
        file.write(chance.randbytes(chance.randrange(1, 3 * _PAGE)))


def log_of(path: Path) -> Path:
    """Where SQLite keeps what is not yet written back to the file."""
    return path.with_name(path.name + "-wal")


def bring_a_foreign_log(path: Path, other: Path, _chance: Random) -> None:
    shutil.copy(log_of(other), log_of(path))


def cut_the_log_off(path: Path, _other: Path, chance: Random) -> None:
    cut_off(log_of(path), path, chance)


def flip_bits_of_the_log(path: Path, _other: Path, chance: Random) -> None:
    flip_bits(log_of(path), path, chance)


def lose_the_log(path: Path, _other: Path, _chance: Random) -> None:
    log_of(path).unlink()


ON_THE_FILE: tuple[Damage, ...] = (
    flip_bits,
    zero_pages,
    fill_pages,
    swap_pages,
    mix_pages,
    cut_off,
    spoil_header,
    append_garbage,
    bring_a_foreign_log,
)
# For a file whose last steps are in its log alone.
ON_THE_LOG: tuple[Damage, ...] = (cut_the_log_off, flip_bits_of_the_log, lose_the_log)


def _numbers(path: Path, chance: Random) -> list[int]:
    pages = path.stat().st_size // _PAGE
    return [chance.randrange(pages) for _ in range(chance.randint(_LEAST, _MOST))]


def _put(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)
