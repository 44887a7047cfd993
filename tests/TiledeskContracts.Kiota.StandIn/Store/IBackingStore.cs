namespace Microsoft.Kiota.Abstractions.Store;

/// <summary>Keeps the values of a model.</summary>
public interface IBackingStore
{
    bool InitializationCompleted { get; set; }

    bool ReturnOnlyChangedValues { get; set; }

    T? Get<T>(string key);

    void Set<T>(string key, T? value);

    IEnumerable<KeyValuePair<string, object?>> Enumerate();

    IEnumerable<string> EnumerateKeysForValuesChangedToNull();

    string Subscribe(Action<string, object?, object?> callback);

    void Subscribe(Action<string, object?, object?> callback, string subscriptionId);

    void Unsubscribe(string subscriptionId);

    void Clear();
}
