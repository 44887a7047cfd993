using System.Net.Http.Headers;

namespace TiledeskContracts.Http;

/// <summary>Takes what a credential adds to a request.</summary>
/// <param name="connection">The connection that the request goes by.</param>
/// <param name="refused">What the server has just refused, or null.</param>
internal sealed class CredentialTarget(ApiConnection connection, CredentialTarget? refused)
{
    public ApiConnection Connection => connection;

    /// <summary>Gets what the server has just refused, or null.</summary>
    public CredentialTarget? Refused => refused;

    public AuthenticationHeaderValue? Authorization { get; set; }

    public List<(string Name, string Value)>? Headers { get; private set; }

    public List<(string Name, string Value)>? Query { get; private set; }

    public List<(string Name, string Value)>? Cookies { get; private set; }

    public void AddHeader(string name, string value) => (Headers ??= []).Add((name, value));

    public void AddQuery(string name, string value) => (Query ??= []).Add((name, value));

    public void AddCookie(string name, string value) => (Cookies ??= []).Add((name, value));

    /// <summary>Whether both add the same.</summary>
    public bool IsAs(CredentialTarget? other) =>
        other is not null
        && Equals(Authorization, other.Authorization)
        && (Headers ?? []).SequenceEqual(other.Headers ?? [])
        && (Query ?? []).SequenceEqual(other.Query ?? [])
        && (Cookies ?? []).SequenceEqual(other.Cookies ?? []);
}
