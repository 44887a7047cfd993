namespace TiledeskContracts;

/// <summary>How a client calls Tiledesk, for both versions of the API. Read once, when the client is made.</summary>
/// <example>
/// <code>
/// using var tiledesk = new TiledeskClient(new() { ProjectId = "5b55e806c93dde00143163dd", Credential = TiledeskCredential.Jwt(token) });
/// </code>
/// </example>
public sealed class TiledeskClientOptions : ApiClientOptions
{
    private const string ProjectIdParameter = "project_id";

    /// <summary>The project whose data is read and changed: the first segment of every path.</summary>
    /// <value>24 hexadecimal digits, as the address of the project's dashboard shows them.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string ProjectId
    {
        get => Parameters.TryGetValue(ProjectIdParameter, out var value) ? value : "";
        set
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException("The project id is missing: the address of the project's dashboard shows it.", nameof(ProjectId));
            }

            Parameters[ProjectIdParameter] = value;
        }
    }
}
