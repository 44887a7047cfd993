namespace TiledeskContracts.Spec.Model;

/// <summary>How a body of a media type is read and written, best first.</summary>
public enum MediaKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/…</c>.</summary>
    Multipart,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes as they stand.</summary>
    Binary,
}
