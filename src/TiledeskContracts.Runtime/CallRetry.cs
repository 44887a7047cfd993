namespace TiledeskContracts;

/// <summary>Whether one call is tried again when it fails in passing.</summary>
public enum CallRetry
{
    /// <summary>As <see cref="ApiClientOptions.Retry"/> says: calls by safe methods are.</summary>
    Default,

    /// <summary>It is not.</summary>
    Never,

    /// <summary>It is, whatever its method: doing it twice does no harm. Not if its body is a stream, which cannot be sent twice.</summary>
    EvenUnsafe,
}
