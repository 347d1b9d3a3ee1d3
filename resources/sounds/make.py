"""Makes the kiosk's two sounds: 16 bit, mono. The files beside it are what it wrote; run it again to change them."""

import math
import struct
import wave
from pathlib import Path

RATE = 22050
PEAK = 0.5


def note(frequency: float, seconds: float, fade: float) -> list[float]:
    """A struck bell: a tone and its soft octave, down by a factor e each ``fade`` seconds; no click at its ends."""
    samples = []
    for step in range(int(seconds * RATE)):
        at = step / RATE
        edge = min(1.0, at / 0.004, (seconds - at) / 0.02)
        tone = math.sin(math.tau * frequency * at) + 0.25 * math.sin(math.tau * 2 * frequency * at)
        samples.append(edge * math.exp(-at / fade) * tone / 1.25)
    return samples


def write(name: str, samples: list[float]) -> None:
    """A WAV file beside this one."""
    with wave.open(str(Path(__file__).with_name(name)), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(PEAK * 32767 * sample)) for sample in samples))


def main() -> None:
    """A short tick for a key; two falling notes, 1.2 s, for the question whether somebody is there."""
    write("tick.wav", note(1320, 0.04, 0.012))
    write("chime.wav", note(784, 0.45, 0.25) + note(587.33, 0.75, 0.3))


if __name__ == "__main__":
    main()
