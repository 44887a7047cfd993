using System.Net;

namespace TiledeskContracts.Http;

/// <summary>
/// A body with a secret, which leaves once: an HttpClient that follows redirects would send it to wherever the answer points.
/// </summary>
internal sealed class OnceContent(byte[] body) : HttpContent
{
    private int _sent;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _sent, 1) == 0
            ? stream.WriteAsync(body, cancellationToken).AsTask()
            : throw new SecretRedirectedException();

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
