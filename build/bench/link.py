"""A link with a delay between two network namespaces, for kernels without netem.

usage: link.py CLIENT SERVER MILLISECONDS

Makes a TUN device `link0` in each namespace and carries every packet from one to the other, that much later: a real link for
TCP, handshakes and acknowledgements included. Says `ready`, and ends when its standard input does.
"""
import ctypes
import fcntl
import heapq
import os
import select
import struct
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI, CLONE_NEWNET = 0x400454CA, 0x0001, 0x1000, 0x40000000


def device_in(namespace):
    with open(f"/run/netns/{namespace}") as handle:
        if ctypes.CDLL(None, use_errno=True).setns(handle.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "setns")
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", b"link0", IFF_TUN | IFF_NO_PI))
    return device


def main(client, server, milliseconds):
    ends = [device_in(client), device_in(server)]
    other = dict(zip(ends, reversed(ends)))
    delay = float(milliseconds) / 1000
    waiting = []
    number = 0
    print("ready", flush=True)
    while True:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, device, packet = heapq.heappop(waiting)
            try:
                os.write(device, packet)
            except OSError:
                pass  # the device is not up yet, or its queue is full: a link may lose packets
        patience = max(0, waiting[0][0] - time.monotonic()) if waiting else None
        for readable in select.select([*ends, sys.stdin.fileno()], [], [], patience)[0]:
            if readable == sys.stdin.fileno():
                return
            try:
                packet = os.read(readable, 65536)
            except OSError:
                continue
            number += 1
            heapq.heappush(waiting, (time.monotonic() + delay, number, other[readable], packet))


main(*sys.argv[1:])
