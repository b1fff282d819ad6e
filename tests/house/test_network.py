"""The tests themselves would notice a program that reaches out."""

import socket

import pytest

from tests.conftest import NetworkUsed


def test_a_connection_is_noticed() -> None:
    with socket.socket() as door, pytest.raises(NetworkUsed):
        door.connect(("127.0.0.1", 9))


def test_a_look_up_is_noticed() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("localhost", 80)
