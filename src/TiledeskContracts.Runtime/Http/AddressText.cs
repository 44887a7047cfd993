using System.Runtime.CompilerServices;

namespace TiledeskContracts.Http;

/// <summary>An address while it is written. What is added is encoded already.</summary>
internal ref struct AddressText
{
    private DefaultInterpolatedStringHandler _text;
    private bool _hasQuery;

    public AddressText(Span<char> room, string server)
    {
        _text = new DefaultInterpolatedStringHandler(0, 0, null, room);
        _text.AppendLiteral(server);
    }

    public void AddPath(PathTemplate template, ApiOperation operation, List<(string Name, string Text)>? call, IReadOnlyDictionary<string, string> client)
    {
        template.Append(ref _text, operation, call, client);
        _hasQuery = template.HasQuery;
    }

    public void AddQuery(string name, string value)
    {
        _text.AppendLiteral(_hasQuery ? "&" : "?");
        _text.AppendLiteral(name);
        _text.AppendLiteral("=");
        _text.AppendLiteral(value);
        _hasQuery = true;
    }

    // System.Uri would decode some of it again, and collapse what then looks like a dot segment.
    public Uri ToUri() => new(_text.ToStringAndClear(), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
