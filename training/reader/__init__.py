"""The reader: an encoder that says for each sentence of a policy which answers it speaks for."""
