"""What the page is told without asking: server-sent events.

https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

import json
import queue
import threading
from collections.abc import Iterator, Mapping

BEAT = 10.0
"""Seconds after which silence is broken, so that a page that has gone is noticed."""

WAITING = 1000
"""Messages that a slow page may be behind; one that is further behind is let go."""

Message = Mapping[str, object]


class Channel:
    """Passes messages to every page that listens."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: set[queue.Queue[Message | None]] = set()
        self._closed = False

    def send(self, kind: str, **content: object) -> None:
        """Tell every page."""
        with self._lock:
            for listener in tuple(self._listeners):
                try:
                    listener.put_nowait({"kind": kind, **content})
                except queue.Full:
                    self._listeners.discard(listener)

    def listen(self) -> Iterator[bytes]:
        """Yield events as they come, until the channel is closed."""
        mine: queue.Queue[Message | None] = queue.Queue(WAITING)
        with self._lock:
            self._listeners.add(mine)
        try:
            yield b"retry: 1000\n\n"
            while not self._closed:
                yield _event(mine)
        finally:
            with self._lock:
                self._listeners.discard(mine)

    def close(self) -> None:
        """Let every page go."""
        self._closed = True
        with self._lock:
            for listener in self._listeners:
                listener.put_nowait(None)


def _event(messages: "queue.Queue[Message | None]") -> bytes:
    try:
        message = messages.get(timeout=BEAT)
    except queue.Empty:
        message = None
    return b": \n\n" if message is None else f"data: {json.dumps(message)}\n\n".encode()
