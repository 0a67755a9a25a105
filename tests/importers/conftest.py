from tests.bank.conftest import bank

__all__ = ["bank"]
