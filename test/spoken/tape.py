"""What Orca said, as orca-customizations.py wrote it down, and ending Orca and the others."""
import json, os, subprocess, time

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


def end(started):
    """Ends the processes. Orca 43 does not react to SIGTERM after its browser was killed."""
    for process in reversed(started):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill(), process.wait()
