namespace TiledeskContracts;

/// <summary>A file as a part of a <c>multipart/form-data</c> body. It is read while it is sent, once, and closed when the call ends.</summary>
public sealed class ApiFile
{
    /// <summary>Makes one of a stream.</summary>
    /// <param name="content">What to send, from where it stands.</param>
    /// <param name="fileName">The name to tell the server; null for that of the member.</param>
    /// <param name="mediaType">What it is; null for <c>application/octet-stream</c>.</param>
    public ApiFile(Stream content, string? fileName = null, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        FileName = fileName;
        MediaType = mediaType;
    }

    /// <summary>Gets what is sent.</summary>
    public Stream Content { get; }

    /// <summary>Gets the name to tell the server, or null for that of the member.</summary>
    public string? FileName { get; }

    /// <summary>Gets what it is, or null for <c>application/octet-stream</c>.</summary>
    public string? MediaType { get; }
}
