namespace TiledeskContracts;

/// <summary>Makes ids for new requests. Ids are plain strings everywhere; this is only how a good one looks.</summary>
public static class TiledeskRequestId
{
    /// <summary>Makes an id that no other request has: <c>support-group-PROJECT-32 hexadecimal digits</c>.</summary>
    /// <param name="projectId">The project the request is made in; chatbots read it out of the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The project id is empty.</exception>
    public static string Create(string projectId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(projectId);
        return $"support-group-{projectId}-{Guid.NewGuid():N}";
    }
}
