using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace TiledeskContracts;

/// <summary>Makes ids for new requests, and tells them from other ids. Ids are plain strings everywhere; this is only how a good one looks.</summary>
/// <remarks>
/// <para>Every call takes the request id, <c>Request.RequestId</c>. The internal one, <c>Request.Id</c>, is refused by the server as unknown.</para>
/// <para>The server makes ids of the same form where a new request has none, and its chatbots read the project out of it.</para>
/// </remarks>
public static class TiledeskRequestId
{
    private const string Prefix = "support-group-";
    private const int DigitsLength = 32;

    private static readonly SearchValues<char> _hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Makes an id that no other request has: <c>support-group-PROJECT-32 hexadecimal digits</c>.</summary>
    /// <param name="projectId">The project the request is made in; chatbots read it out of the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The project id is empty, or holds a dash, which would end it.</exception>
    public static string Create(string projectId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        return projectId.Contains('-', StringComparison.Ordinal)
            ? throw new ArgumentException("The project id holds a dash. It is 24 hexadecimal digits, as the address of the project's dashboard shows them.", nameof(projectId))
            : $"{Prefix}{projectId}-{Guid.NewGuid():N}";
    }

    /// <summary>Whether a text looks like a request id as the documentation has it: <c>support-group-</c> and something after it.</summary>
    /// <param name="text">The text; an internal id, <c>Request.Id</c>, has not this form.</param>
    /// <returns>Whether it does. The server takes any text for a new request, so an id of another form may still exist.</returns>
    public static bool IsRequestId([NotNullWhen(true)] string? text) =>
        text is not null && text.Length > Prefix.Length && text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Reads the project out of an id of the form that <see cref="Create"/> and the server make.</summary>
    /// <param name="requestId">The request id.</param>
    /// <param name="projectId">The project it was made in, or null.</param>
    /// <returns>Whether the id is of that form. Older ones, such as <c>support-group-L_OG76RYhR0XFiMf2PK</c>, name no project.</returns>
    public static bool TryGetProjectId([NotNullWhen(true)] string? requestId, [NotNullWhen(true)] out string? projectId)
    {
        projectId = null;
        if (!IsRequestId(requestId))
        {
            return false;
        }

        var rest = requestId.AsSpan(Prefix.Length);
        var dash = rest.IndexOf('-');
        var digits = rest[(dash + 1)..];
        if (dash < 1 || rest[..dash].IsWhiteSpace() || digits.Length != DigitsLength || digits.ContainsAnyExcept(_hexadecimal))
        {
            return false;
        }

        projectId = rest[..dash].ToString();
        return true;
    }
}
