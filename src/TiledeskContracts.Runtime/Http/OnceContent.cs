using System.Net;

namespace TiledeskContracts.Http;

/// <summary>
/// A body with a secret, which leaves once: an HttpClient that follows redirects would send it to wherever the answer points.
/// </summary>
internal sealed class OnceContent(byte[] body) : HttpContent
{
    private int _sent;

    // A handler that sends by way of another library takes the stream; read by the platform's means, it would be a copy that can be sent again.
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new OnceStream(Taken()));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Taken(), cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private byte[] Taken() => Interlocked.Exchange(ref _sent, 1) == 0 ? body : throw new SecretRedirectedException();

    /// <summary>Has a length, as a stream that can seek, and does not go back.</summary>
    private sealed class OnceStream(byte[] body) : MemoryStream(body, writable: false)
    {
        public override long Position
        {
            get => base.Position;
            set => throw new SecretRedirectedException();
        }

        public override long Seek(long offset, SeekOrigin loc) => throw new SecretRedirectedException();
    }
}
