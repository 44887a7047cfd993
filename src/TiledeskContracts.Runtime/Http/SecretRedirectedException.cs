namespace TiledeskContracts.Http;

/// <summary>A secret would have gone elsewhere. A type of its own, since handlers wrap it in a failure of the network, which is tried again.</summary>
internal sealed class SecretRedirectedException() : InvalidOperationException(
    "The server points elsewhere, and a password is not sent after. Set the base address to where the API is, and hand in an HttpClient that follows no redirects.");
