using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>One call while it is made: generated code fills in the parameters and sends it, once.</summary>
public sealed partial class ApiCall
{
    private readonly ApiRequest _request;
    private readonly ApiExchange _exchange;
    private readonly ApiConnection _connection;
    private readonly ApiOperation _operation;
    private readonly CallOptions? _options;
    private readonly bool _writesAliases;

    internal ApiCall(ApiConnection connection, ApiOperation operation, CallOptions? options)
    {
        _connection = connection;
        _operation = operation;
        _options = options;
        _request = new ApiRequest(connection, operation, options);
        _exchange = new ApiExchange(connection, _request, options);
        _writesAliases = connection.SendWireAliases;
    }

    /// <summary>Sets a parameter of the path. Whatever it holds, it stays within its segment.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="value">The value, unencoded.</param>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>.</exception>
    public void Path<T, TCodec>(string name, T value)
        where TCodec : struct, ITextCodec<T>
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        _request.SetPath(name, TCodec.Format(value));
    }

    /// <summary>Adds a parameter to the query, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, unencoded, or null.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public void Query<T, TCodec>(string name, T? value, string? alias = null)
        where T : class
        where TCodec : struct, ITextCodec<T>
    {
        if (value is not null)
        {
            AddQuery(name, alias, TCodec.Format(value));
        }
    }

    /// <summary>Adds a parameter to the query, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public void QueryValue<T, TCodec>(string name, T? value, string? alias = null)
        where T : struct
        where TCodec : struct, ITextCodec<T>
    {
        if (value is { } present)
        {
            AddQuery(name, alias, TCodec.Format(present));
        }
    }

    /// <summary>Adds a list to the query, unless it is null or empty.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items, or null.</param>
    /// <param name="separator">What stands between items if they share one parameter: a comma, a blank or a bar.</param>
    /// <param name="explode">Whether each item is a parameter of its own.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public void QueryList<T, TCodec>(string name, IEnumerable<T>? values, string separator, bool explode, string? alias = null)
        where TCodec : struct, ITextCodec<T>
    {
        string[] texts = values is null ? [] : [.. values.Where(static value => value is not null).Select(static value => TCodec.Format(value))];
        if (texts.Length == 0)
        {
            return;
        }

        if (!explode)
        {
            AddQuery(name, alias, texts, separator);
            return;
        }

        foreach (var text in texts)
        {
            AddQuery(name, alias, text);
        }
    }

    /// <summary>Adds a header, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value, or null.</param>
    /// <exception cref="ArgumentException">The value holds a line break.</exception>
    public void Header<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, ITextCodec<T>
    {
        if (value is not null)
        {
            _request.AddHeader(name, TCodec.Format(value));
        }
    }

    /// <summary>Adds a header, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value, or null.</param>
    public void HeaderValue<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, ITextCodec<T>
    {
        if (value is { } present)
        {
            _request.AddHeader(name, TCodec.Format(present));
        }
    }

    /// <summary>Adds a cookie, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value, unencoded, or null.</param>
    public void Cookie<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, ITextCodec<T>
    {
        if (value is not null)
        {
            _request.AddCookie(name, TCodec.Format(value));
        }
    }

    /// <summary>Adds a cookie, unless it is null.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value, or null.</param>
    public void CookieValue<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, ITextCodec<T>
    {
        if (value is { } present)
        {
            _request.AddCookie(name, TCodec.Format(present));
        }
    }

    private void AddQuery(string name, string? alias, string text)
    {
        _request.AddQuery(name, text);
        if (alias is not null && _writesAliases)
        {
            _request.AddQuery(alias, text);
        }
    }

    private void AddQuery(string name, string? alias, string[] texts, string separator)
    {
        _request.AddQuery(name, texts, separator);
        if (alias is not null && _writesAliases)
        {
            _request.AddQuery(alias, texts, separator);
        }
    }
}
