package eu.secu4all.it.inside;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every method of every boundary whose first argument is who asks. */
final class Doors {

    /** Stands for an argument that does not matter. */
    static final Object NOTHING = new Object();

    private static final String BOUNDARY = "eu\\.secu4all(\\.\\w+)+\\.boundary";

    private static final Map<Class<?>, Object> EMPTY = Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    private final BeanManager beans;

    Doors(BeanManager beans) {
        this.beans = beans;
    }

    /** By {@code feature.Class.method(Types of the other arguments)}. */
    Map<String, Method> all() {
        Map<String, Method> doors = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().getPackageName().matches(BOUNDARY)) {
                Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(Doors::asksWho)
                        .forEach(method -> doors.put(name(method), method));
            }
        }
        return doors;
    }

    private static boolean asksWho(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Caller.class;
    }

    private static String name(Method method) {
        String feature = method.getDeclaringClass().getPackageName().replaceAll("^eu\\.secu4all\\.|\\.boundary$", "");
        String arguments = Arrays.stream(method.getParameterTypes())
                .skip(1)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return feature + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + arguments
                + ")";
    }

    /**
     * What happens to somebody who comes to this door.
     *
     * @param things what is asked for, one for each further argument; where nothing is given, nothing is
     * @return {@code in}; {@code yes} and {@code not} if that is the answer; {@code no}: no right; {@code none}: as if there
     *     were no such thing; another refusal by its name
     */
    String open(Method door, Caller caller, List<Object> things) {
        Class<?>[] types = door.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == 0 ? caller : argument(types[i], i <= things.size() ? things.get(i - 1) : NOTHING))
                .toArray();
        try {
            Object answer = door.invoke(bean(door.getDeclaringClass()), arguments);
            return answer instanceof Boolean yes ? (yes ? "yes" : "not") : "in";
        } catch (InvocationTargetException e) {
            return outcome(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(door + " is public", e);
        }
    }

    private Object bean(Class<?> type) {
        Bean<?> bean = beans.getBeans(type, Any.Literal.INSTANCE).stream()
                .min(Comparator.comparing(each -> each.getBeanClass() == type ? 0 : 1))
                .orElseThrow();
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    private static Object argument(Class<?> type, Object thing) {
        return thing == NOTHING ? EMPTY.get(type) : thing;
    }

    /** Who meets a fault, since nothing was given, was let in. */
    private static String outcome(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refused refused) {
                String key = refused.key();
                return key.equals("no-right")
                        ? "no"
                        : key.endsWith("unknown") ? "none" : key.substring(key.indexOf('.') + 1);
            }
        }
        return "in";
    }
}
