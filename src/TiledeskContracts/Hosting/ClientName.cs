namespace TiledeskContracts.Hosting;

/// <summary>What a registered client is called.</summary>
/// <param name="Version">The version of the API, as its namespace says it.</param>
/// <param name="Key">The user's name for the client, or null: the only one.</param>
internal sealed record ClientName(string Version, string? Key)
{
    /// <summary>The name of its options and of its HTTP client.</summary>
    public string Full => Key is null ? $"TiledeskContracts.{Version}" : $"TiledeskContracts.{Version}:{Key}";

    /// <inheritdoc />
    public override string ToString() => Key is null ? $"Tiledesk {Version} client" : $"Tiledesk {Version} client '{Key}'";
}
