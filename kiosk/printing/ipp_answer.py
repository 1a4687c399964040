"""How much a printer may answer to a request."""

import aiohttp

ANSWER_MAX_BYTES = 256 * 1024


class ShortAnswer(aiohttp.ClientResponse):
    """An answer that may not be longer than a printer has to say."""

    async def read(self) -> bytes:
        """Read all of it.

        Raises:
            ClientPayloadError: It is longer than :data:`ANSWER_MAX_BYTES`.
        """
        if self._body is None:
            try:
                self._body = await self._short_body()
            except BaseException:
                self.close()
                raise
        return self._body

    async def _short_body(self) -> bytes:
        told = bytearray()
        async for piece in self.content.iter_any():
            told += piece
            if len(told) > ANSWER_MAX_BYTES:
                raise aiohttp.ClientPayloadError("the answer is too long")
        return bytes(told)
