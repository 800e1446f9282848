"""What Orca said, as orca-customizations.py wrote it down."""
import json, os, time

HOME, TAPE = os.environ["HOME"], os.environ["ORCA_TAPE"]


def tape():
    return [json.loads(line) for line in open(TAPE) if line.endswith("\n")] if os.path.exists(TAPE) else []


def poll(find, what, seconds=60):
    end = time.time() + seconds
    while not (found := find()):
        if time.time() > end:
            raise TimeoutError(f"{what}; the tape ends: {tape()[-8:]}")
        time.sleep(0.05)
    return found
