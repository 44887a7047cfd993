using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>One call while it is made: generated code fills in the parameters and sends it, once.</summary>
public sealed class ApiCall
{
    private readonly ApiRequest _request;
    private readonly ApiExchange _exchange;
    private readonly bool _writesAliases;

    internal ApiCall(ApiConnection connection, ApiOperation operation, CallOptions? options)
    {
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
            AddQuery(name, alias, [TCodec.Format(value)], ",");
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
            AddQuery(name, alias, [TCodec.Format(present)], ",");
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
            AddQuery(name, alias, [text], separator);
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

    /// <summary>Sets a JSON body, unless it is null. It is written at once: later changes of the value are not sent.</summary>
    /// <typeparam name="T">The body's type; a list, a map or a scalar as well as an object.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="body">The body, or null for none.</param>
    public void JsonBody<T, TCodec>(T? body)
        where TCodec : struct, IJsonCodec<T>
    {
        if (body is null)
        {
            return;
        }

        using var buffer = new PooledBuffer();
        JsonModel.Write<T, TCodec>(buffer, body, _writesAliases);

        // Copied, not lent: a server may answer before it has read all, and the transport would go on sending from the buffer.
        _request.SetBody(buffer.Written.ToArray(), "application/json");
    }

    /// <summary>Sends the call; nothing is expected in return.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        using var answer = await _exchange.SendAsync("*/*", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the call and reads the answer.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises; null is none of it.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T> SendAsync<T, TCodec>(CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync("application/json", cancellationToken).ConfigureAwait(false);
        return answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer, which may be null.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T?> SendNullableAsync<T, TCodec>(CancellationToken cancellationToken)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync("application/json", cancellationToken).ConfigureAwait(false);
        return answer.IsNull ? null : answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer, which may be null.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T?> SendNullableValueAsync<T, TCodec>(CancellationToken cancellationToken)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync("application/json", cancellationToken).ConfigureAwait(false);
        return answer.IsNull ? null : answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer as text.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<string> SendTextAsync(CancellationToken cancellationToken)
    {
        using var answer = await _exchange.SendAsync("*/*", cancellationToken).ConfigureAwait(false);
        return answer.ReadText();
    }

    /// <summary>Sends the call and gives the answer's body while it arrives. Time-outs hold until it begins; dispose of the stream to end it.</summary>
    /// <param name="cancellationToken">Ends the wait for the answer's beginning.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public Task<Stream> SendStreamAsync(CancellationToken cancellationToken) => _exchange.OpenAsync(cancellationToken);

    private void AddQuery(string name, string? alias, string[] texts, string separator)
    {
        _request.AddQuery(name, texts, separator);
        if (alias is not null && _writesAliases)
        {
            _request.AddQuery(alias, texts, separator);
        }
    }
}
