namespace TiledeskContracts.Http;

/// <summary>
/// Where operations go that have a server of their own. The contract may name any host, so a credential goes to none that the user did
/// not name; and whoever sets a base address (a proxy, a test) means all operations.
/// </summary>
internal sealed class ServerTable
{
    private readonly Uri _base;
    private readonly string _baseText;
    private readonly bool _isChosen;
    private readonly bool _hasCredential;
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    public ServerTable(ApiClientOptions options, Uri baseAddress, bool isChosen)
    {
        _base = baseAddress;
        _baseText = TextOf(baseAddress);
        _isChosen = isChosen;
        _hasCredential = options.Credential is not null;
        foreach (var (server, address) in options.Servers)
        {
            var checkedAddress = ServerAddress.Checked(address);
            if (_hasCredential && !IsSafe(checkedAddress, options))
            {
                throw ServerAddress.Unsafe(checkedAddress);
            }

            _chosen.Add(server.TrimEnd('/'), TextOf(checkedAddress));
        }
    }

    public static bool IsSafe(Uri address, ApiClientOptions options) =>
        address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || options.AllowInsecureHttp;

    public static string TextOf(Uri address) => address.GetLeftPart(UriPartial.Authority) + address.AbsolutePath.TrimEnd('/');

    /// <summary>The address before an operation's path, without a slash at its end.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="hasSecrets">Whether the call carries secrets of its own.</param>
    /// <exception cref="InvalidOperationException">A secret would go to a host that the user did not name.</exception>
    public string For(ApiOperation operation, bool hasSecrets)
    {
        if (operation.Server is not { } server)
        {
            return _baseText;
        }

        if (_chosen.TryGetValue(server.TrimEnd('/'), out var chosen))
        {
            return chosen;
        }

        if (_isChosen || !Uri.TryCreate(_base, server, out var address))
        {
            return _baseText;
        }

        var isSame = address.GetLeftPart(UriPartial.Authority) == _base.GetLeftPart(UriPartial.Authority);
        if (!isSame && (hasSecrets || (_hasCredential && !operation.IsPublic)))
        {
            throw new InvalidOperationException(
                $"{operation}: the contract sends this operation to {address.Host}, which would get the credential. "
                + $"If you trust it, say so in the client's options: Servers[\"{server}\"] = new Uri(\"{server}\").");
        }

        return TextOf(address);
    }
}
