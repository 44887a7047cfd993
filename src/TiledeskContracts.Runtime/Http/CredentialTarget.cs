using System.Net.Http.Headers;

namespace TiledeskContracts.Http;

/// <summary>Takes what a credential adds to a request.</summary>
internal sealed class CredentialTarget
{
    public AuthenticationHeaderValue? Authorization { get; set; }

    public List<(string Name, string Value)> Headers { get; } = [];

    public List<(string Name, string Value)> Query { get; } = [];

    public List<(string Name, string Value)> Cookies { get; } = [];
}
